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
    /// <summary>The diagnostic's property that holds addresses which may be meant, the likeliest first, separated by spaces.</summary>
    public const string Addresses = nameof(Addresses);

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
                Report(check, Rules.BadBaseAddress, check.ArgumentLocation("BaseAddress"), Repair(address) is { } better ? [better] : [], AddressText.Shown(address), problem);
            }
        }
        else if (check.Argument("BaseAddress") is null
            && api.Arguments.Scopes is { } scopes
            && AreKnown(scopes, KnownScopes.Read(check.Options))
            && ScopeCatalogue.HostFor(ScopeList.Entries(scopes).Select(static entry => entry.Text)) is null)
        {
            IEnumerable<string> addresses = ApiHosts.Find($"{api.Symbol.Name} {api.ClientName}", ScopeList.Entries(scopes).Select(static entry => entry.Text));
            Report(check, Rules.BaseAddressUnknown, check.AttributeLocation, addresses, api.Symbol.Name, api.ClientName);
        }
    }

    private static void Report(ApiCheck check, DiagnosticDescriptor rule, Location location, IEnumerable<string> addresses, params object[] arguments) =>
        check.Report(rule, location, ImmutableDictionary<string, string?>.Empty.Add(Addresses, string.Join(" ", addresses)), arguments);

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

    // The scheme that is missing or wrong, and without what a base address does not hold: if that is one, it was meant.
    private static string? Repair(string address)
    {
        string rest = address.Trim();
        int scheme = rest.IndexOf("//", StringComparison.Ordinal);
        rest = scheme < 0 ? rest : rest.Substring(scheme + 2);
        int end = rest.IndexOfAny(['?', '#']);
        rest = end < 0 ? rest : rest.Substring(0, end);
        rest = rest.Substring(rest.Split('/')[0].IndexOf('@') + 1);
        string better = (rest.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("127.0.0.1", StringComparison.Ordinal) ? "http://" : "https://") + rest;
        return Problem(better) is null && new Uri(better).Host is var host && (host.Contains('.') || host == "localhost") ? better : null;
    }
}
