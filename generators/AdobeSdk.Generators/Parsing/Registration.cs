using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Whether <c>AddFireflyClient()</c> can be written: a project may have cut off what it takes and gives.</summary>
internal static class Registration
{
    /// <summary>
    /// The assembly that the project does not reference, or <see langword="null"/>. What the runtime's own method takes and
    /// gives tells, in the assembly that the attribute comes from.
    /// </summary>
    public static string? MissingAssembly(INamedTypeSymbol attribute) =>
        attribute.ContainingAssembly.GetTypeByMetadataName("AdobeSdk.Clients.AdobeClientFactory")?
            .GetMembers("Add").OfType<IMethodSymbol>()
            .SelectMany(static add => new[] { add.Parameters[0].Type, add.ReturnType })
            .FirstOrDefault(static type => type.TypeKind is TypeKind.Error)?
            .ContainingAssembly?.Name;
}
