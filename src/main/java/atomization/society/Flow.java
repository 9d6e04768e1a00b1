package atomization.society;

/** What is counted during a week and starts at zero in the next. */
public enum Flow {
    GIFTS,
    PAID_FAVOURS,
    BOUGHT,
    SELF_PROVIDED,
    CLOSURES,
    REDUNDANCIES,
    HIRES,
    VICTIMIZATIONS,
    APPEALS,
    APPEALS_MET,
    RECRUITED,
    CALLED,
    SOLIDARITY_ACTIONS,
    NEW_STRIKERS,
    NEW_ASSEMBLY_PARTICIPANTS,
    TIES_FORMED,
    TIES_ENDED,
    REPLACED
}
