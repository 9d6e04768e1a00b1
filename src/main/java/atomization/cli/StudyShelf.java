package atomization.cli;

/** Where the project's study files are. */
final class StudyShelf {
    /** The shelf of studies. */
    static final Shelf SHELF = new Shelf("studies", "study", " (atomization list studies shows them)");

    private StudyShelf() {}
}
