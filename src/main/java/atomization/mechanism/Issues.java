package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Driver;
import atomization.society.Society;

/**
 * Issues arise in districts and lose their urgency.
 *
 * <p>Rule: a district without an issue gets one of the given gravity with the weekly probability of the driver
 * {@code districtIssues}; an issue that stands fades by the share {@code fade} a week and is over below
 * {@code forgotten}. An issue also ends when it is conceded (7.9).
 *
 * <p>Reads the driver; writes the districts' issues. Draws: 0 of each district. Neutral: {@code districtIssues} 0 and
 * {@code fade} 0. Source: the essay (territorial community keeps "while the given concrete issue is especially
 * urgent"); the numbers are assumptions.
 */
public record Issues(
        @Parameter(value = "0.7", min = 0, max = 1, meaning = "gravity of an issue when it arises")
        double gravity,

        @Parameter(
                value = "0.01",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "share of its gravity an issue loses a week")
        double fade,

        @Parameter(value = "0.05", min = 0, max = 1, meaning = "gravity below which an issue is over")
        double forgotten)
        implements Mechanism {
    @Override
    public void advance(Society society, Stream draws) {
        double[] issue = society.districts.issue;
        double rate = society.drivers.get(Driver.DISTRICT_ISSUES);
        for (int district = 0; district < issue.length; district++) {
            if (issue[district] > 0) {
                issue[district] *= 1 - fade;
                if (issue[district] < forgotten) {
                    issue[district] = 0;
                }
            } else if (draws.uniform(district, 0) < rate) {
                issue[district] = gravity;
            }
        }
    }
}
