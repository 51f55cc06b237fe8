using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Whether a type of the user's has a name that the client needs.</summary>
internal static class TakenNames
{
    public static INamedTypeSymbol? Find(INamedTypeSymbol api, string clientName, CancellationToken cancellationToken)
    {
        string client = clientName + "Client";
        return new[] { $"I{client}", client, $"{client}ServiceCollectionExtensions" }
            .SelectMany(name => api.ContainingNamespace.GetTypeMembers(name, 0))
            .FirstOrDefault(type => type.DeclaringSyntaxReferences.Any(part => IsInTheWay(part, type.Name == client, cancellationToken)));
    }

    // What the generator wrote is the client itself, and a partial class of the user's is a part of it.
    private static bool IsInTheWay(SyntaxReference part, bool mayBePartial, CancellationToken cancellationToken) =>
        !GeneratedFiles.Contain(part.SyntaxTree)
        && !(mayBePartial && part.GetSyntax(cancellationToken) is ClassDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword));
}
