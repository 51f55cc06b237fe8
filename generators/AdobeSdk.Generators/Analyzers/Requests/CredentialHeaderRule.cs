using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Analyzers.Requests;

/// <summary>Whether requests bring one of the two headers that the client sets, and that it refuses to send for others.</summary>
internal sealed class CredentialHeaderRule : ApiRule
{
    /// <summary>The diagnostic's property that holds the header's name.</summary>
    public const string Header = nameof(Header);

    private static readonly string[] s_headers = ["Authorization", "x-api-key"];

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.OwnCredentials);

    public override void Check(ApiCheck check)
    {
        if (check.Api.Flaw is not InterfaceFlaw.None)
        {
            return;
        }

        CheckHeaders(check, check.Api.Symbol);
        foreach (INamedTypeSymbol contract in check.Api.Symbol.AllInterfaces.Where(contract => check.All.AttributeOf(contract) is null))
        {
            CheckHeaders(check, contract);
        }

        foreach (ApiMethod method in check.Api.Declared)
        {
            // A base that is annotated itself is checked by itself.
            if (SymbolEqualityComparer.Default.Equals(method.Symbol.ContainingType, check.Api.Symbol) || check.All.AttributeOf(method.Symbol.ContainingType) is null)
            {
                CheckHeaders(check, method.Symbol);
                CheckParameters(check, new ApiRequest(method));
            }
        }
    }

    private static void CheckHeaders(ApiCheck check, ISymbol symbol)
    {
        if (RefitAttributes.Find(symbol, "HeadersAttribute") is not { ConstructorArguments.Length: 1 } attribute
            || attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Array, IsNull: false, Values: var lines })
        {
            return;
        }

        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(check.CancellationToken) as AttributeSyntax;
        for (int i = 0; i < lines.Length; i++)
        {
            // "Authorization" without a colon takes the header away.
            if (lines[i].Value is string line && line.IndexOf(':') is > 0 and var colon && NameOf(line.Substring(0, colon)) is { } header)
            {
                Location? location = syntax?.ArgumentList?.Arguments is { } written && written.Count == lines.Length ? written[i].GetLocation() : syntax?.GetLocation();
                Report(check, location ?? check.AttributeLocation, symbol, header);
            }
        }
    }

    private static void CheckParameters(ApiCheck check, ApiRequest request)
    {
        foreach (IParameterSymbol parameter in request.All(ParameterRole.Header))
        {
            // What is a header without [Header] has [Authorize].
            AttributeData? attribute = RefitAttributes.Find(parameter, "HeaderAttribute");
            if ((attribute is null ? s_headers[0] : NameOf(RefitAttributes.FirstText(attribute))) is { } header)
            {
                Report(check, check.LocationOf(parameter), request.Method, header);
            }
        }
    }

    private static string? NameOf(string? header) =>
        s_headers.FirstOrDefault(name => string.Equals(name, header?.Trim(), StringComparison.OrdinalIgnoreCase));

    private static void Report(ApiCheck check, Location location, ISymbol symbol, string header) =>
        check.Report(Rules.OwnCredentials, location, ImmutableDictionary<string, string?>.Empty.Add(Header, header), symbol.Name, header);
}
