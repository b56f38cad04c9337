package cadence.accounts;

/** Light or dark, as a person chose it; SYSTEM follows the device. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
