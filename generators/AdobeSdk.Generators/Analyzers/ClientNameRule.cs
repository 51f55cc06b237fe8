using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>Whether the client's name can be had.</summary>
internal sealed class ClientNameRule : ApiRule
{
    /// <summary>The diagnostic's property that holds a name which the client can have.</summary>
    public const string ClientName = nameof(ClientName);

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
            string free = check.All.FreeName(api);
            Report(check, Rules.BadClientName, free == FreeNames.Meant(api) ? free : null, chosen);
        }
        else if (check.All.WinnerOver(api) is { } winner)
        {
            Report(check, Rules.ClientNameTaken, check.All.FreeName(api), $"I{api.ClientName}Client", api.Symbol.Name, winner);
        }
        else if (TakenNames.Find(api.Symbol, api.ClientName, check.CancellationToken) is { } type)
        {
            Report(check, Rules.ClientNameTaken, check.All.FreeName(api), type.Name, api.Symbol.Name, type.ToDisplayString());
        }
    }

    private static void Report(ApiCheck check, DiagnosticDescriptor rule, string? name, params object[] arguments) => check.Report(
        rule,
        check.Api.Arguments.ClientName is null ? check.InterfaceLocation : check.ArgumentLocation("ClientName"),
        ImmutableDictionary<string, string?>.Empty.Add(ClientName, name),
        arguments);
}
