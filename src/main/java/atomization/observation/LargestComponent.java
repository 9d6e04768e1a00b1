package atomization.observation;

/** The largest component of strong ties, as a share of those present; measured in some weeks only. */
public record LargestComponent() implements SocietyIndicator {
    @Override
    public String name() {
        return "largestComponent";
    }

    @Override
    public String unit() {
        return "1";
    }

    @Override
    public String meaning() {
        return "share of those present in the largest component of ties of strength 0.3 or more;"
                + " empty in weeks in which it is not measured";
    }

    @Override
    public double measure(Snapshot snapshot) {
        if (!snapshot.settings().measuresComponents(snapshot.society().week())) {
            return Double.NaN;
        }
        return Snapshot.share(StrongTies.largestComponent(snapshot.society()), snapshot.present());
    }
}
