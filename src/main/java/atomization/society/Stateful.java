package atomization.society;

/** Has a state that can be saved and restored. */
@FunctionalInterface
public interface Stateful {
    /**
     * Shows the visitor all of the state; what it restores is the state from then on.
     *
     * @throws IllegalArgumentException if what is restored does not fit; part of the state may have been replaced then
     */
    void visitState(StateVisitor visitor);
}
