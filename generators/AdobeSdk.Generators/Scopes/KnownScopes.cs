using AdobeSdk.Credentials;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators.Scopes;

/// <summary>The scopes of the catalogue and those that a project teaches in its <c>.editorconfig</c>.</summary>
internal sealed class KnownScopes
{
    /// <summary>The option: <c>adobe_known_scopes = a,b</c>.</summary>
    public const string Option = "adobe_known_scopes";

    private readonly HashSet<string> _scopes;

    private KnownScopes(IEnumerable<string> taught)
    {
        _scopes = new HashSet<string>(ScopeCatalogue.Known, StringComparer.Ordinal);
        _scopes.UnionWith(taught);
    }

    public static KnownScopes Read(AnalyzerConfigOptions options) => new(
        options.TryGetValue(Option, out string? taught) ? taught.Split(',').Select(static scope => scope.Trim()) : []);

    public bool Contains(string scope) => _scopes.Contains(scope);

    /// <summary>The scope that was probably meant, if there is one.</summary>
    public string? Nearest(string scope) => DidYouMean.Nearest(scope, _scopes);
}
