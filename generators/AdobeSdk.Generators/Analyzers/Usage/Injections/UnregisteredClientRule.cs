using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AdobeSdk.Generators.Analyzers.Usage.Injections;

/// <summary>Whether every client that an application has injected is registered by it. Anything that might be a registration counts as one.</summary>
internal sealed class UnregisteredClientRule : UsageRule
{
    /// <summary>The diagnostic's property that holds the method to call.</summary>
    public const string Method = nameof(Method);

    /// <summary>The diagnostic's property that holds the namespace which the method is an extension in.</summary>
    public const string Namespace = nameof(Namespace);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.ClientNotRegistered);

    public override void Register(CompilationStartAnalysisContext start)
    {
        Compilation compilation = start.Compilation;
        if (compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication && !Assemblies.AreForTests(compilation))
        {
            var ledger = new RegistrationLedger();
            var watch = new RegistrationWatch(ledger, compilation);
            start.RegisterOperationAction(
                operation => watch.See(operation.Operation),
                OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.MethodReference, OperationKind.TypeOf);
            start.RegisterSymbolAction(symbol => watch.See((INamedTypeSymbol)symbol.Symbol), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end => Report(end, ledger));
        }
    }

    private static void Report(CompilationAnalysisContext context, RegistrationLedger ledger)
    {
        foreach (Injection missing in ledger.Missing(context.Compilation.Assembly))
        {
            string method = ClientTypes.RegistrationOf(missing.Client);
            ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
                .Add(Method, method)
                .Add(Namespace, missing.Client.ContainingNamespace.ToDisplayString());
            context.ReportDiagnostic(Diagnostic.Create(Rules.ClientNotRegistered, missing.Place, properties, missing.Client.Name, method));
        }
    }
}
