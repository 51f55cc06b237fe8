using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdobeSdk.Generators.Model;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>The annotated interfaces of a compilation, read once for each namespace that is asked for.</summary>
internal sealed class AnnotatedInterfaces(INamedTypeSymbol attributeType)
{
    private readonly ConcurrentDictionary<INamespaceSymbol, ImmutableArray<Claim>> _claims = new(SymbolEqualityComparer.Default);

    public AttributeData? AttributeOf(INamedTypeSymbol type) => type.TypeKind is TypeKind.Interface
        ? type.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, attributeType))
        : null;

    /// <summary>The interface that gets the client which this one claims as well, or <see langword="null"/>.</summary>
    public string? WinnerOver(AnnotatedInterface api)
    {
        Claim mine = ModelBuilder.ClaimOf(api);
        string winner = _claims.GetOrAdd(api.Symbol.ContainingNamespace, space => ClaimsIn(space).ToImmutableArray())
            .Where(claim => claim.Client == mine.Client)
            .Select(static claim => claim.MetadataName)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .FirstOrDefault() ?? mine.MetadataName;
        return winner == mine.MetadataName ? null : winner;
    }

    private IEnumerable<Claim> ClaimsIn(INamespaceOrTypeSymbol outer)
    {
        foreach (INamedTypeSymbol type in outer.GetTypeMembers())
        {
            if (AttributeOf(type) is { } attribute && AnnotatedInterface.Parse(type, attribute) is { Flaw: InterfaceFlaw.None } api)
            {
                yield return ModelBuilder.ClaimOf(api);
            }

            foreach (Claim nested in ClaimsIn(type))
            {
                yield return nested;
            }
        }
    }
}
