using AdobeSdk.Credentials;

namespace AdobeSdk.Generators.Scopes;

/// <summary>Whether scopes can be those of an API that is known by its address.</summary>
internal static class ScopeFit
{
    // They say who asks and not for what: any API may want them.
    private static readonly HashSet<string> s_base = new(StringComparer.Ordinal)
    {
        "AdobeID", "additional_info", "additional_info.job_function", "additional_info.projectedProductContext", "additional_info.roles",
        "address", "email", "offline_access", "openid", "profile", "read_organizations", "session",
    };

    private static readonly Uri[] s_addresses = ScopeCatalogue.Known.Select(OwnAddress).OfType<string>().Distinct().Select(static host => new Uri(host)).ToArray();

    /// <summary>
    /// The address of the API that the scopes belong to, if it is another than <paramref name="address"/> and all of them
    /// belong elsewhere. <see langword="null"/> where anything is unknown: the address, or a single scope.
    /// </summary>
    public static string? BelongsElsewhere(IEnumerable<string> scopes, Uri address)
    {
        if (s_addresses.FirstOrDefault(known => IsBelow(address, known)) is not { } here)
        {
            return null;
        }

        string? elsewhere = null;
        foreach (string scope in scopes.Where(static scope => !s_base.Contains(scope)))
        {
            if (OwnAddress(scope) is not { } own || new Uri(own) == here)
            {
                return null;
            }

            elsewhere ??= own;
        }

        return elsewhere;
    }

    private static string? OwnAddress(string scope) => ScopeCatalogue.HostFor([scope]);

    private static bool IsBelow(Uri address, Uri known) =>
        string.Equals(address.Authority, known.Authority, StringComparison.OrdinalIgnoreCase)
        && (address.AbsolutePath.TrimEnd('/') + "/").StartsWith(known.AbsolutePath.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase);
}
