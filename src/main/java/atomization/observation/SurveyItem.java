package atomization.observation;

import atomization.society.Arena;
import atomization.society.Workers;
import java.util.Locale;

/**
 * The items of the survey. Each stands for a question of the opinion polls that the essay cites; when a worker of the
 * model counts as agreeing is an operational definition of this project (ODD section 6), not of the pollsters.
 */
public enum SurveyItem {
    /** Sees a crisis. Our operational definition: the mean of own hardship and mean hardship of ties is above 0.35. */
    CRISIS("sees a crisis: (h + mean h of ties) / 2 > 0.35") {
        @Override
        boolean agrees(Respondent one) {
            return (one.hardship() + one.hardshipOfTies()) / 2 > 0.35;
        }
    },
    /** Says that the own life works out. Our operational definition: hardship at most 0.1 above that of one's ties. */
    OWN_LIFE_WORKS_OUT("says that the own life works out: h <= mean h of ties + 0.1") {
        @Override
        boolean agrees(Respondent one) {
            return one.hardship() <= one.hardshipOfTies() + 0.1;
        }
    },
    /**
     * Sees no use in trying to influence events. Our operational definition: q + s P below 0.3, where s P is the greater
     * of the arenas in which the worker can act: both for the employed, assemblies alone for the others, who cannot
     * strike.
     */
    NO_USE_TO_INFLUENCE("sees no use in trying to influence events: q + s P < 0.3, s P the greater of the arenas"
            + " in which one can act") {
        @Override
        boolean agrees(Respondent one) {
            double seen = one.felt(Arena.ASSEMBLY);
            if (one.workers().isEmployed(one.number())) {
                seen = Math.max(seen, one.felt(Arena.STRIKE));
            }
            return one.workers().efficacy.get(one.number()) + seen < 0.3;
        }
    },
    /**
     * Would go to court or use connections. Our operational definition: hardship above 0.5, delegation above 0.5, and a
     * tie of strength 0.3 or more.
     */
    COURT_OR_CONNECTIONS("would go to court or use connections: h > 0.5, d > 0.5, a tie of strength 0.3 or more") {
        @Override
        boolean agrees(Respondent one) {
            return one.hardship() > 0.5
                    && one.workers().delegation.get(one.number()) > 0.5
                    && one.strongest() >= StrongTies.STRENGTH;
        }
    },
    /**
     * Would take part in meetings. Our operational definition: would act in an assembly with a probability above 0.5,
     * were there an issue as grave as the own hardship.
     */
    MEETINGS("would take part in meetings: probability of acting in an assembly above 0.5") {
        @Override
        boolean agrees(Respondent one) {
            return one.workers().ready(Arena.ASSEMBLY).get(one.number());
        }
    },
    /** Would strike. Our operational definition: would strike with a probability above 0.5, were there an occasion. */
    STRIKES("would strike: probability of striking above 0.5") {
        @Override
        boolean agrees(Respondent one) {
            return one.workers().ready(Arena.STRIKE).get(one.number());
        }
    },
    /**
     * Takes part in civil initiatives. Our operational definition: solidarity with neighbours above 0.6, efficacy above
     * 0.35, delegation below 0.5.
     */
    CIVIL_INITIATIVES("takes part in civil initiatives: s^A > 0.6, q > 0.35, d < 0.5") {
        @Override
        boolean agrees(Respondent one) {
            Workers workers = one.workers();
            int i = one.number();
            return workers.solidarity(Arena.ASSEMBLY).get(i) > 0.6
                    && workers.efficacy.get(i) > 0.35
                    && workers.delegation.get(i) < 0.5;
        }
    },
    /** Would take up business. Our operational definition: belief that going it alone pays above 0.5. */
    WOULD_TAKE_UP_BUSINESS("would take up business: e > 0.5") {
        @Override
        boolean agrees(Respondent one) {
            return one.workers().enterprise.get(one.number()) > 0.5;
        }
    },
    /**
     * Gave or received help. Our operational definition: in the exchange of this week, the only one that a worker
     * remembers. A poll asks about months, so its share is higher than this one by construction.
     */
    MUTUAL_AID("gave or received a gift in this week's exchange (polls ask about months, and find more)") {
        @Override
        boolean agrees(Respondent one) {
            return one.workers().helped.get(one.number());
        }
    };

    private final String meaning;

    SurveyItem(String meaning) {
        this.meaning = meaning;
    }

    /** The heading: camelCase. */
    public String label() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder label = new StringBuilder(words[0]);
        for (int k = 1; k < words.length; k++) {
            label.append(words[k].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[k].substring(1));
        }
        return label.toString();
    }

    /** The operational definition in words. */
    public String meaning() {
        return meaning;
    }

    /** Whether a worker agrees. */
    abstract boolean agrees(Respondent one);
}
