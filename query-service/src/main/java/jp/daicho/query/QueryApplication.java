package jp.daicho.query;

import jp.daicho.http.HttpConventions;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The query side: follows the event log and answers what is asked of it. */
@SpringBootApplication
@Import(HttpConventions.class)
@EnableScheduling
public class QueryApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "query");
        SpringApplication.run(QueryApplication.class, arguments);
    }
}
