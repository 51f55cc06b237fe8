using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Requests;
using AdobeSdk.Generators.Analyzers.Routes;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using AdobeSdk.Generators.Scopes;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Retired;

/// <summary>Whether an interface calls what Adobe has ended. What is marked obsolete says so itself.</summary>
internal sealed class RetiredApiRule : ApiRule
{
    /// <summary>The diagnostic's property that holds what to use instead, if there is anything.</summary>
    public const string Successor = nameof(Successor);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.RetiredApi);

    public override void Check(ApiCheck check)
    {
        if (check.Api.Flaw is not InterfaceFlaw.None || IsObsolete(check.Api.Symbol))
        {
            return;
        }

        CheckScopes(check);
        Uri? address = ApiAddress.Of(check.Api);
        string prefix = address?.AbsolutePath.TrimEnd('/') ?? "";
        foreach (ApiMethod method in check.Api.Declared.Where(static method => !IsObsolete(method.Symbol) && !IsObsolete(method.Symbol.ContainingType)))
        {
            if (RefitAttributes.FirstText(method.Http) is { } route
                && RetiredRoutes.Find(prefix + route.Split('?')[0], address?.Authority) is { } retired)
            {
                check.Report(
                    Rules.RetiredApi,
                    check.ArgumentOf(method.Http),
                    ImmutableDictionary<string, string?>.Empty.Add(Successor, retired.Successor),
                    $"'{method.Symbol.Name}' calls {retired.Name}",
                    retired.Fate,
                    retired.Advice);
            }
        }
    }

    private static void CheckScopes(ApiCheck check)
    {
        string scopes = check.Api.Arguments.Scopes ?? "";
        KnownScopes known = KnownScopes.Read(check.Options);
        foreach (ScopeEntry entry in ScopeList.Entries(scopes).Where(entry => MetaScopes.Contains(entry.Text) && !known.Contains(entry.Text)))
        {
            check.Report(
                Rules.RetiredApi,
                check.LocationOf(entry),
                $"'{entry.Text}' is a metascope of Service Account (JWT) credentials",
                JwtCredential.Fate,
                "use an OAuth Server-to-Server credential, and scopes such as \"openid,AdobeID,read_organizations\"");
        }
    }

    private static bool IsObsolete(ISymbol symbol) =>
        symbol.GetAttributes().Any(static attribute => WellKnown.IsType(attribute.AttributeClass, "ObsoleteAttribute", 0, "System"));
}
