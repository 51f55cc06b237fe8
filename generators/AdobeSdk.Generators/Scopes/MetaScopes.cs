using System.Text.RegularExpressions;

namespace AdobeSdk.Generators.Scopes;

/// <summary>What a Service Account (JWT) credential had instead of scopes: <c>ent_ccas_sdk</c>.</summary>
internal static class MetaScopes
{
    private static readonly Regex s_name = new("^ent_[a-z_]+_sdk$", RegexOptions.CultureInvariant);

    public static bool Contains(string scope) => s_name.IsMatch(scope);
}
