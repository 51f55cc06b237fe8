using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>Whether the client's name can be had.</summary>
internal sealed class ClientNameRule : ApiRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.ClientNameTaken, Rules.BadClientName);

    public override void Check(ApiCheck check)
    {
        AnnotatedInterface api = check.Api;
        if (api.Flaw is not InterfaceFlaw.None)
        {
            return;
        }

        if (api.Arguments.ClientName is { } chosen && !SyntaxFacts.IsValidIdentifier(chosen))
        {
            check.Report(Rules.BadClientName, check.ArgumentLocation("ClientName"), chosen);
        }
        else if (check.All.WinnerOver(api) is { } winner)
        {
            check.Report(Rules.ClientNameTaken, LocationOf(check), $"I{api.ClientName}Client", api.Symbol.Name, winner);
        }
        else if (TakenNames.Find(api.Symbol, api.ClientName, check.CancellationToken) is { } type)
        {
            check.Report(Rules.ClientNameTaken, LocationOf(check), type.Name, api.Symbol.Name, type.ToDisplayString());
        }
    }

    private static Location LocationOf(ApiCheck check) =>
        check.Api.Arguments.ClientName is null ? check.InterfaceLocation : check.ArgumentLocation("ClientName");
}
