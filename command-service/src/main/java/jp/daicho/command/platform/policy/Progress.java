package jp.daicho.command.platform.policy;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far each policy has come. A position is moved only from where the mover knows it to be, in
 * the transaction of what was asked for there: two that believe to own a policy cannot both act.
 */
final class Progress {

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the policy is; a new one begins at the given place. */
    long of(String policy, long beginning) {
        jdbc.sql(
                        "INSERT INTO policy.progress (policy, position) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(policy, beginning)
                .update();
        return jdbc.sql("SELECT position FROM policy.progress WHERE policy = ?")
                .param(policy)
                .query(Long.class)
                .single();
    }

    /** Where it is noted to be; 0 where it was never started. */
    long noted(String policy) {
        return jdbc.sql("SELECT coalesce(max(position), 0) FROM policy.progress WHERE policy = ?")
                .param(policy)
                .query(Long.class)
                .single();
    }

    /**
     * Moves it.
     *
     * @throws MovedByAnother where it is not where it was
     */
    void move(String policy, long from, long to) {
        int moved =
                jdbc.sql(
                                "UPDATE policy.progress SET position = ? WHERE policy = ? AND position = ?")
                        .params(to, policy, from)
                        .update();
        if (moved == 0) {
            throw new MovedByAnother(policy);
        }
    }

    /** Somebody else runs the policy. */
    static final class MovedByAnother extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MovedByAnother(String policy) {
            super("Expected to run the policy " + policy + " alone, but another has moved it");
        }
    }
}
