using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>What our generator wrote, and a user's whole compilation with what it and others wrote.</summary>
/// <param name="Driver">Ran our generator alone.</param>
/// <param name="Whole">Compiles.</param>
/// <param name="Libraries">Images of assemblies that it references and no other test knows.</param>
internal sealed record GeneratedCode(GeneratorDriver Driver, Compilation Whole, params IReadOnlyList<byte[]> Libraries)
{
    public static implicit operator GeneratorDriver(GeneratedCode code) => code.Driver;
}
