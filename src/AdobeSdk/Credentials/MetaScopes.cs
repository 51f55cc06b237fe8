namespace AdobeSdk.Credentials;

/// <summary>The metascopes of a Service Account credential: what its assertion claims, one claim each.</summary>
internal static class MetaScopes
{
    /// <summary>What the Photoshop API's own samples ask for.</summary>
    public const string Default = "ent_ccas_sdk";

    /// <summary>Reads a comma-separated list of short names or whole claims (<c>https://ims-na1.adobelogin.com/s/ent_ccas_sdk</c>).</summary>
    /// <exception cref="FormatException">An entry is none.</exception>
    public static ScopeSet Parse(string? list) =>
        ScopeSet.Create((string.IsNullOrWhiteSpace(list) ? Default : list).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Short));

    private static string Short(string entry) =>
        entry.LastIndexOf("/s/", StringComparison.Ordinal) is >= 0 and var at ? entry[(at + 3)..] : entry;
}
