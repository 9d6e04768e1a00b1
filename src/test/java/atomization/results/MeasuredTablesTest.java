package atomization.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import atomization.observation.DisputeSelection;
import atomization.observation.Measure;
import atomization.observation.Summary;
import atomization.society.Arena;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredTablesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        write("summary.csv", "replicate,disputes", "3,2", "4,0");
        write(
                "timeseries.csv",
                "replicate,week,date,fear,largestComponent",
                "3,0,1985-01-03,0.2,0.9",
                "3,1,1985-01-10,0.4,",
                "3,2,1985-01-17,0.9,",
                "4,0,1985-01-03,0.1,0.5");
        write("survey.csv", "replicate,week,date,crisis", "3,0,1985-01-03,0.3", "4,0,1985-01-03,0.7");
        write("yearly.csv", "replicate,year,involved.strike", "3,1985,2", "3,1986,4");
        write(
                "disputes.csv",
                "replicate,arena,name,start,weeks,members,participants,peak,form,outcome,spread",
                "3,strike,Forge,1985-01-10,30,200,120,100,assembly,lost,false",
                "3,strike,Mill,1985-01-17,2,100,30,20,committee,conceded,true");
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private static Measure measure(String indicator, Summary summary, @Nullable String from, @Nullable String to) {
        return new Measure(
                indicator,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                summary,
                null);
    }

    private double[] of(int replicate, Measure... measures) {
        return MeasuredTables.of(folder, List.of(measures)).getOrDefault(replicate, new double[0]);
    }

    @Test
    void weeksOfTheWindowAreSummedUp() {
        assertThat(of(
                        3,
                        measure("fear", Summary.MAXIMUM, null, null),
                        measure("fear", Summary.MAXIMUM, null, "1985-01-16"),
                        measure("fear", Summary.FIRST, "1985-01-10", null),
                        measure("largestComponent", Summary.LAST, null, null)))
                .containsExactly(0.9, 0.4, 0.4, 0.9);
    }

    @Test
    void otherTablesAreReadByTheirName() {
        assertThat(of(
                        3,
                        measure("survey.crisis", Summary.MEAN, null, null),
                        measure("yearly.involved.strike", Summary.MEAN, null, null),
                        measure("yearly.involved.strike", Summary.MEAN, "1986-01-01", "1986-12-31")))
                .containsExactly(0.3, 3, 4);
    }

    @Test
    void aDisputeHasOneValueAtItsOpening() {
        Measure shares = measure("dispute.share", Summary.MAXIMUM, null, null);
        Measure late = measure("dispute.weeks", Summary.MAXIMUM, "1985-01-11", null);
        Measure begun = measure("dispute.start", Summary.MINIMUM, null, null);
        assertThat(of(3, shares, late, begun)).containsExactly(0.6, 2, 1985 + 9 / 365.0);
    }

    @Test
    void disputesAreChosen() {
        DisputeSelection lost =
                new DisputeSelection(Arena.STRIKE, null, null, atomization.society.Dispute.Outcome.LOST, null);
        DisputeSelection other = new DisputeSelection(Arena.ASSEMBLY, null, null, null, null);
        assertThat(of(
                        3,
                        new Measure("dispute.peakShare", null, null, Summary.MEAN, lost),
                        new Measure("dispute.weeks", null, null, Summary.COUNT, other),
                        new Measure("dispute.weeks", null, null, Summary.MAXIMUM, other)))
                .containsExactly(0.5, 0, Double.NaN);
    }

    @Test
    void aReplicateInWhichNothingHappenedIsThereAsWell() {
        Map<Integer, double[]> all = MeasuredTables.of(
                folder,
                List.of(
                        measure("dispute.weeks", Summary.COUNT, null, null),
                        measure("yearly.involved.strike", Summary.SUM, null, null)));
        assertThat(all).containsOnlyKeys(3, 4);
        assertThat(all.get(4)).containsExactly(0, 0);
    }

    @Test
    void anIndicatorThatTheTablesLackIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(3, measure("feer", Summary.MEAN, null, null)))
                .withMessage("the result has no column feer");
    }
}
