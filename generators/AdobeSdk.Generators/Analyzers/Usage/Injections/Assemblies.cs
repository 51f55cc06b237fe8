using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Usage.Injections;

/// <summary>What can be said of the assemblies that a project references.</summary>
internal static class Assemblies
{
    private static readonly string[] s_frameworks = ["System", "Microsoft.Extensions.", "Microsoft.AspNetCore", "mscorlib", "netstandard"];

    private static readonly string[] s_testing =
        ["xunit", "nunit", "TUnit", "MSTest", "Microsoft.VisualStudio.Test", "Microsoft.Testing.", "Microsoft.AspNetCore.Mvc.Testing"];

    public static bool IsFramework(IAssemblySymbol assembly) => StartsWithOne(assembly.Name, s_frameworks);

    /// <summary>Tests get their services from the application that they test, or stand in for them.</summary>
    public static bool AreForTests(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(static name => StartsWithOne(name.Name, s_testing));

    /// <summary>
    /// Whether an assembly may register a client: it is the client's own, or references that, itself or by way of another. A
    /// reference assembly lacks bodies and what only they refer to, so that it may know everything.
    /// </summary>
    public static bool MayRegister(IAssemblySymbol assembly, IAssemblySymbol clients, IAssemblySymbol application) =>
        SymbolEqualityComparer.Default.Equals(assembly, clients)
        || (!SymbolEqualityComparer.Default.Equals(clients, application)
            && (IsReferenceAssembly(assembly) || References(assembly, clients, new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default))));

    private static bool References(IAssemblySymbol assembly, IAssemblySymbol wanted, HashSet<IAssemblySymbol> seen) =>
        seen.Add(assembly)
        && !IsFramework(assembly)
        && assembly.Modules.SelectMany(static module => module.ReferencedAssemblySymbols)
            .Any(next => SymbolEqualityComparer.Default.Equals(next, wanted) || References(next, wanted, seen));

    private static bool IsReferenceAssembly(IAssemblySymbol assembly) => assembly.GetAttributes().Any(static attribute =>
        WellKnown.IsType(attribute.AttributeClass, "ReferenceAssemblyAttribute", 0, "System", "Runtime", "CompilerServices"));

    private static bool StartsWithOne(string name, string[] starts) => starts.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
