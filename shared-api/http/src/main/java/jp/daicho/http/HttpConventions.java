package jp.daicho.http;

@org.springframework.context.annotation.Configuration
public class HttpConventions {}
