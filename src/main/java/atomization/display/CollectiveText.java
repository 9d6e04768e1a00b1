package atomization.display;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Society;
import java.util.Locale;

/** Says in a few words how an enterprise or a district stands. */
final class CollectiveText {
    private CollectiveText() {}

    /** Its size and its dispute: {@code 412 workers, strike in week 5, committee, 62% act}. */
    static String of(Society society, Arena arena, int collective, int acting) {
        if (arena == Arena.STRIKE && !society.enterprises.isOpen(collective)) {
            return "closed";
        }
        int members = society.collectives(arena).members(collective);
        StringBuilder text = new StringBuilder(members == 1 ? "1 " : String.format(Locale.ROOT, "%,d ", members));
        text.append(arena == Arena.STRIKE ? "worker" : "resident").append(members == 1 ? "" : "s");
        Dispute dispute = society.collectives(arena).dispute(collective);
        if (dispute != null) {
            text.append(arena == Arena.STRIKE ? ", strike" : ", assembly")
                    .append(" in week ")
                    .append(society.week() - dispute.opened() + 1)
                    .append(dispute.form() == Dispute.Form.COMMITTEE ? ", committee" : ", no leaders");
        }
        if (acting > 0) {
            text.append(
                    acting * 100 < members
                            ? ", under 1% act"
                            : String.format(Locale.ROOT, ", %.0f%% act", 100.0 * acting / members));
        }
        if (arena == Arena.ASSEMBLY && society.districts.issue[collective] > 0.05) {
            text.append(String.format(Locale.ROOT, ", issue %.1f", society.districts.issue[collective]));
        }
        return text.toString();
    }
}
