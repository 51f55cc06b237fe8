namespace AdobeSdk.Generators.Analyzers.Routes;

/// <summary>What is wrong with a route.</summary>
/// <param name="Reason">The end of a sentence that begins with the route.</param>
/// <param name="Better">The route that was meant, if that is certain.</param>
internal sealed record RouteProblem(string Reason, string? Better)
{
    private const string Advice = "write the address to BaseAddress, or give the method a [Url] parameter";

    public static RouteProblem? Find(string route, Uri? address)
    {
        if (Origin(route) is { } origin)
        {
            return OfAddress(route, origin, address);
        }

        // An emulator has the host that it stands for as the first part of its paths.
        if (address is { IsLoopback: false } && FirstPart(route) is var host && host.EndsWith(".adobe.io", StringComparison.OrdinalIgnoreCase))
        {
            return string.Equals(host, address.Host, StringComparison.OrdinalIgnoreCase)
                ? new RouteProblem($"repeats the host of the base address '{address.OriginalString}': leave it out", "/" + Rest(route, host))
                : new RouteProblem($"begins with a host that contradicts the base address '{address.OriginalString}': {Advice}", null);
        }

        string prefix = address?.AbsolutePath.TrimEnd('/') ?? "";
        if (prefix.Length > 0 && StartsWithPath(route, prefix))
        {
            return new RouteProblem(
                $"repeats '{prefix}' of the base address '{address!.OriginalString}': requests would go to '{AddressText.Shown(prefix + route)}'",
                "/" + route.Substring(prefix.Length).TrimStart('/'));
        }

        // Refit lets it through and throws when it is called.
        return route.Length > 0 && route[0] is not '/' and not '{' and not '?' ? new RouteProblem("does not begin with '/'", "/" + route) : null;
    }

    private static RouteProblem OfAddress(string route, string origin, Uri? address)
    {
        if (address is not null && Uri.TryCreate(origin[0] == '/' ? address.Scheme + ":" + origin : origin, UriKind.Absolute, out Uri? named) && SameHost(named, address))
        {
            string path = route.Substring(origin.Length);
            string prefix = address.AbsolutePath.TrimEnd('/');
            return new RouteProblem(
                $"repeats the base address '{address.OriginalString}': leave it out",
                path.Length == 0 ? "/" : StartsWithPath(path, prefix) ? path.Substring(prefix.Length) : null);
        }

        return new RouteProblem(
            address is null ? $"is an address: {Advice}" : $"is an address that contradicts the base address '{address.OriginalString}': {Advice}", null);
    }

    // Scheme and host as they are written, also of the //host that takes its scheme from elsewhere.
    private static string? Origin(string route)
    {
        int start = route.StartsWith("//", StringComparison.Ordinal) ? 2
            : route.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : route.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : 0;
        if (start == 0)
        {
            return null;
        }

        int end = route.IndexOfAny(['/', '?', '#'], start);
        string host = end < 0 ? route.Substring(start) : route.Substring(start, end - start);
        return host.Length == 0 || (start == 2 && !host.Contains('.')) ? null : route.Substring(0, start + host.Length);
    }

    private static bool SameHost(Uri a, Uri b) => string.Equals(a.Authority, b.Authority, StringComparison.OrdinalIgnoreCase);

    private static string FirstPart(string route) => route.TrimStart('/').Split('/', '?')[0];

    private static string Rest(string route, string host) => route.TrimStart('/').Substring(host.Length).TrimStart('/');

    private static bool StartsWithPath(string route, string prefix) =>
        route.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && (route.Length == prefix.Length || route[prefix.Length] is '/' or '?');
}
