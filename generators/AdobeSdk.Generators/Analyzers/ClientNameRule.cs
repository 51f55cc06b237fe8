using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>Whether the client's name can be had.</summary>
internal sealed class ClientNameRule : ApiRule
{
    // A generated file lies in a folder that is called after its generator.
    private const string GeneratorName = "AdobeSdk.Generators.AdobeApiGenerator";

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
        else if (FindType(check) is { } type)
        {
            check.Report(Rules.ClientNameTaken, LocationOf(check), type.Name, api.Symbol.Name, type.ToDisplayString());
        }
    }

    private static Location LocationOf(ApiCheck check) =>
        check.Api.Arguments.ClientName is null ? check.InterfaceLocation : check.ArgumentLocation("ClientName");

    private static INamedTypeSymbol? FindType(ApiCheck check)
    {
        string client = check.Api.ClientName + "Client";
        INamespaceSymbol space = check.Api.Symbol.ContainingNamespace;
        return new[] { $"I{client}", client, $"{client}ServiceCollectionExtensions" }
            .SelectMany(name => space.GetTypeMembers(name, 0))
            .FirstOrDefault(type => type.DeclaringSyntaxReferences.Any(part => IsInTheWay(part, type.Name == client, check.CancellationToken)));
    }

    // What the generator wrote is the client itself, and a partial class of the user's is a part of it.
    private static bool IsInTheWay(SyntaxReference part, bool mayBePartial, CancellationToken cancellationToken) =>
        !part.SyntaxTree.FilePath.Contains(GeneratorName)
        && !(mayBePartial && part.GetSyntax(cancellationToken) is ClassDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword));
}
