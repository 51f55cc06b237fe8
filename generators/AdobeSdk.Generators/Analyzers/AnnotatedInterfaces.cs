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
    private readonly ConcurrentDictionary<INamespaceSymbol, IReadOnlyDictionary<INamedTypeSymbol, string>> _freeNames = new(SymbolEqualityComparer.Default);

    public AttributeData? AttributeOf(INamedTypeSymbol type) => type.TypeKind is TypeKind.Interface
        ? type.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, attributeType))
        : null;

    /// <summary>The interface that gets the client which this one claims as well, or <see langword="null"/>.</summary>
    public string? WinnerOver(AnnotatedInterface api)
    {
        Claim mine = ModelBuilder.ClaimOf(api);
        string winner = _claims.GetOrAdd(api.Symbol.ContainingNamespace, space => InterfacesIn(space).Select(ModelBuilder.ClaimOf).ToImmutableArray())
            .Where(claim => claim.Client == mine.Client)
            .Select(static claim => claim.MetadataName)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .FirstOrDefault() ?? mine.MetadataName;
        return winner == mine.MetadataName ? null : winner;
    }

    /// <summary>Another name for the client, which no other is called by or is offered as well.</summary>
    public string FreeName(AnnotatedInterface api) => _freeNames
        .GetOrAdd(api.Symbol.ContainingNamespace, space => FreeNames.In(space, InterfacesIn(space)))[api.Symbol];

    private IEnumerable<AnnotatedInterface> InterfacesIn(INamespaceOrTypeSymbol outer)
    {
        foreach (INamedTypeSymbol type in outer.GetTypeMembers())
        {
            if (AttributeOf(type) is { } attribute && AnnotatedInterface.Parse(type, attribute) is { Flaw: InterfaceFlaw.None } api)
            {
                yield return api;
            }

            foreach (AnnotatedInterface nested in InterfacesIn(type))
            {
                yield return nested;
            }
        }
    }
}
