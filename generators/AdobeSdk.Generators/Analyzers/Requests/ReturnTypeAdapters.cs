using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Requests;

/// <summary>Refit takes a return type of the user's own if the project has an adapter for it.</summary>
internal static class ReturnTypeAdapters
{
    public static bool Exists(ITypeSymbol returnType, Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetTypeByMetadataName("Refit.IReturnTypeAdapter`2") is { } adapter
        && Types(compilation.Assembly.GlobalNamespace, cancellationToken).Any(type => type.AllInterfaces.Any(contract =>
            SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, adapter)
            && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0].OriginalDefinition, returnType.OriginalDefinition)));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol outer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (INamespaceOrTypeSymbol inner in outer.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (inner is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (INamedTypeSymbol nested in Types(inner, cancellationToken))
            {
                yield return nested;
            }
        }
    }
}
