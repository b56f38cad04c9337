package cadence.shared.ui;

import org.jspecify.annotations.Nullable;

/**
 * One step of the path above a page's title.
 *
 * @param text what it is called
 * @param href where it leads, relative to the application's root; null for the page itself
 */
public record Crumb(String text, @Nullable String href) {}
