using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>An interface with a static member that nothing implements cannot be a type argument, which Refit's and ours has to be.</summary>
internal static class StaticMembers
{
    public static bool LackBodies(INamedTypeSymbol type) => LackBodies(type, type) || type.AllInterfaces.Any(declaring => LackBodies(declaring, type));

    private static bool LackBodies(INamedTypeSymbol declaring, INamedTypeSymbol type) => declaring.GetMembers().Any(member =>
        member is { IsStatic: true, IsAbstract: true } && type.FindImplementationForInterfaceMember(member) is null);
}
