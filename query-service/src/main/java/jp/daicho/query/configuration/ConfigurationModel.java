package jp.daicho.query.configuration;

/** Name of the read model of the configuration, for other features that read it. */
public final class ConfigurationModel {

    public static final String NAME = "configuration";

    private ConfigurationModel() {}
}
