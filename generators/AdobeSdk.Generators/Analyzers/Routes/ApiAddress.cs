using AdobeSdk.Credentials;
using AdobeSdk.Generators.Parsing;

namespace AdobeSdk.Generators.Analyzers.Routes;

/// <summary>Where an interface's requests go, unless the operator says otherwise.</summary>
internal static class ApiAddress
{
    /// <summary>The attribute's address, else the one that follows from the scopes; <see langword="null"/> if it is not known.</summary>
    public static Uri? Of(AnnotatedInterface api)
    {
        string? text = api.Arguments.BaseAddress ?? ScopeCatalogue.HostFor(ScopeList.Entries(api.Arguments.Scopes ?? "").Select(static entry => entry.Text));
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Host.Length > 0 ? address : null;
    }
}
