package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Dispute;
import atomization.society.Society;

/** A form of organization is forbidden or ordered, in disputes open and to come; {@code free} ends that. */
@Meaning("a form of organization, committee or assembly, is ordered or forbidden")
public record Form(@Parameter(meaning = "what is decreed") Decree decree) implements Intervention {
    /** What can be decreed. */
    public enum Decree {
        /** Every dispute has a committee. */
        ORDER_COMMITTEE,
        /** Every dispute is led by the assembly. */
        ORDER_ASSEMBLY,
        /** No committees: every dispute is led by the assembly. */
        FORBID_COMMITTEE,
        /** No assemblies: every dispute has a committee. */
        FORBID_ASSEMBLY,
        /** Those concerned decide. */
        FREE
    }

    @Override
    public String apply(Society society, Stream draws) {
        society.disputes.impose(
                switch (decree) {
                    case ORDER_COMMITTEE, FORBID_ASSEMBLY -> Dispute.Form.COMMITTEE;
                    case ORDER_ASSEMBLY, FORBID_COMMITTEE -> Dispute.Form.ASSEMBLY;
                    case FREE -> null;
                });
        return "form of disputes: "
                + decree.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
