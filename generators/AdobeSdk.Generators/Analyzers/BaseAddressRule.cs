using System.Collections.Immutable;
using AdobeSdk.Credentials;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using AdobeSdk.Generators.Scopes;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>Whether it is known where the API is.</summary>
internal sealed class BaseAddressRule : ApiRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.BaseAddressUnknown, Rules.BadBaseAddress);

    public override void Check(ApiCheck check)
    {
        AnnotatedInterface api = check.Api;
        if (api.Flaw is not InterfaceFlaw.None)
        {
            return;
        }

        if (api.Arguments.BaseAddress is { } address)
        {
            if (Problem(address) is { } problem)
            {
                check.Report(Rules.BadBaseAddress, check.ArgumentLocation("BaseAddress"), address, problem);
            }
        }
        else if (check.Argument("BaseAddress") is null
            && api.Arguments.Scopes is { } scopes
            && AreKnown(scopes, KnownScopes.Read(check.Options))
            && ScopeCatalogue.HostFor(ScopeList.Entries(scopes).Select(static entry => entry.Text)) is null)
        {
            check.Report(Rules.BaseAddressUnknown, check.AttributeLocation, api.Symbol.Name, api.ClientName);
        }
    }

    // What is no list of scopes, or misspelt, has been reported as such.
    private static bool AreKnown(string scopes, KnownScopes known) => ScopeList.Entries(scopes).All(entry => known.Contains(entry.Text));

    private static string? Problem(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
        {
            return "it is not absolute: start with https://";
        }

        if (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        {
            return "a token travels to it: start with https://";
        }

        return uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0
            ? "it holds more than a host and a path"
            : null;
    }
}
