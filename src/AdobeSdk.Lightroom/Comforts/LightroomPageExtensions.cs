namespace AdobeSdk.Lightroom;

/// <summary>Links between pages.</summary>
public static class LightroomPageExtensions
{
    /// <summary>The address of the next page, or <see langword="null"/> after the last.</summary>
    /// <param name="page">The page.</param>
    /// <typeparam name="T">What the list holds.</typeparam>
    public static Uri? Next<T>(this ILightroomPage<T> page) => Follow(page, "next");

    /// <summary>The address of the page before, or <see langword="null"/> before the first.</summary>
    /// <param name="page">The page.</param>
    /// <typeparam name="T">What the list holds.</typeparam>
    public static Uri? Previous<T>(this ILightroomPage<T> page) => Follow(page, "prev");

    // RFC 3986, 5.2, as Adobe asks for: a link may be relative to the base, to its host, or whole.
    private static Uri? Follow<T>(ILightroomPage<T> page, string relation)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Links?.GetValueOrDefault(relation)?.Href is { Length: > 0 } href
            && Uri.TryCreate(page.Base is { IsAbsoluteUri: true } ? page.Base : null, href, out Uri? address) ? address : null;
    }
}
