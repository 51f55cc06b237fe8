using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>Whether each call can be cancelled where it is declared, so that the client need not carry the token beside it.</summary>
internal sealed class TokenRule : ApiRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.TokenMissing);

    public override void Check(ApiCheck check)
    {
        if (check.Api.Flaw is not InterfaceFlaw.None)
        {
            return;
        }

        foreach (ApiMethod method in check.Api.Methods)
        {
            // What stands in another assembly is not the user's to change.
            IMethodSymbol symbol = method.Symbol;
            if (symbol.Locations.Any(static location => location.IsInSource) && MethodModelBuilder.AddsToken(method, check.Api))
            {
                check.Report(Rules.TokenMissing, check.LocationOf(symbol), symbol.Name, symbol.ContainingType.Name);
            }
        }
    }
}
