package kz.birlik.kit.identity;

/** The roles of the Keycloak realm; they are named here once and used in annotations. */
public final class Role {

    public static final String CONCEPT_EDITOR = "concept-editor";
    public static final String AGREEMENT_OFFICER = "agreement-officer";
    public static final String CONCEPT_APPROVER = "concept-approver";
    public static final String ADMIN = "admin";
    public static final String PLAN_EDITOR = "plan-editor";
    public static final String PLAN_APPROVER = "plan-approver";
    public static final String PLAN_COLLECTOR = "plan-collector";
    public static final String ANALYST = "analyst";
    public static final String CITIZEN = "citizen";
    public static final String MODERATOR = "moderator";
    public static final String FEEDBACK_OFFICER = "feedback-officer";
    public static final String AUDITOR = "auditor";
    public static final String INTEGRATION = "integration";

    private Role() {}
}
