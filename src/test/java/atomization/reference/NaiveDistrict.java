package atomization.reference;

/** One district and its issue. */
final class NaiveDistrict extends NaiveCollective {
    double issue;

    NaiveDistrict(int number) {
        super(number);
    }
}
