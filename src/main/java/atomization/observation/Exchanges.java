package atomization.observation;

import atomization.society.Flow;
import atomization.society.Flows;

/** How services were had this week: the two shares that tell mutual aid from the market. */
final class Exchanges {
    /** Gifts as a share of gifts and everything paid for; what workers provide for themselves is left out. */
    static final SocietyIndicator GIFT_SHARE = SocietyIndicator.state(
            "giftShare", "1", "gifts / (gifts + paid favours + bought services) of the week", snapshot -> {
                Flows flows = snapshot.society().flows;
                double gifts = flows.get(Flow.GIFTS);
                return Snapshot.share(gifts, gifts + flows.get(Flow.PAID_FAVOURS) + flows.get(Flow.BOUGHT));
            });

    /** Paid favours as a share of favours: services among people who have a tie. */
    static final SocietyIndicator PAID_FAVOUR_SHARE = SocietyIndicator.state(
            "paidFavourShare", "1", "paid favours / (gifts + paid favours) of the week", snapshot -> {
                Flows flows = snapshot.society().flows;
                double paid = flows.get(Flow.PAID_FAVOURS);
                return Snapshot.share(paid, paid + flows.get(Flow.GIFTS));
            });

    private Exchanges() {}
}
