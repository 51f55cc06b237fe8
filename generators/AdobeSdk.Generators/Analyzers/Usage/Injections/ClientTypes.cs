using System.Collections.Concurrent;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Usage.Injections;

/// <summary>Recognises the client interfaces that the generator writes, in this compilation and in packages.</summary>
internal sealed class ClientTypes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    public bool Contain(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Arity: 0, ContainingType: null } contract
        && IsName(contract.Name)
        && _known.GetOrAdd(contract, static contract => ClassOf(contract) is not null);

    /// <summary>The clients that a type is: the generated class is one, and so is a fake or a decorator.</summary>
    public IEnumerable<INamedTypeSymbol> ImplementedBy(ITypeSymbol type) => type.AllInterfaces.Where(Contain);

    /// <summary>The client that a method registers, if it is an <c>AddFireflyClient</c>.</summary>
    public INamedTypeSymbol? RegisteredBy(IMethodSymbol method)
    {
        string name = method.Name;
        return name.StartsWith("Add", StringComparison.Ordinal)
            && name.EndsWith("Client", StringComparison.Ordinal)
            && method.ContainingType is { } type
            && type.Name == ExtensionsOf(name.Substring(3))
                ? type.ContainingNamespace.GetTypeMembers("I" + name.Substring(3), 0).FirstOrDefault(Contain)
                : null;
    }

    /// <summary>The name of the method that registers a client.</summary>
    public static string RegistrationOf(INamedTypeSymbol client) => "Add" + client.Name.Substring(1);

    // What only a generated client has: IFireflyClient, FireflyClient with its scopes, and AddFireflyClient().
    private static INamedTypeSymbol? ClassOf(INamedTypeSymbol contract)
    {
        string name = contract.Name.Substring(1);
        INamespaceSymbol space = contract.ContainingNamespace;
        return space.GetTypeMembers(ExtensionsOf(name), 0).Any(type => type.GetMembers("Add" + name).Length > 0)
            ? space.GetTypeMembers(name, 0).FirstOrDefault(type =>
                type.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default)
                && type.GetMembers("Scopes").Any(static member => member is IPropertySymbol { IsStatic: true } scopes && WellKnown.IsType(scopes.Type, "ScopeSet", 0, "AdobeSdk")))
            : null;
    }

    private static bool IsName(string name) => name.Length > 7 && name[0] == 'I' && name.EndsWith("Client", StringComparison.Ordinal);

    private static string ExtensionsOf(string client) => client + "ServiceCollectionExtensions";
}
