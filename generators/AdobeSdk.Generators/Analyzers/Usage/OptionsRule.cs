using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Retired;
using AdobeSdk.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AdobeSdk.Generators.Analyzers.Usage;

/// <summary>What is written into <c>AdobeOptions</c> in source: a secret, or the file of a retired credential.</summary>
internal sealed class OptionsRule : UsageRule
{
    /// <summary>The diagnostic's property that holds the configuration key to read the secret from.</summary>
    public const string Setting = nameof(Setting);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.SecretInSource, Rules.RetiredApi);

    public override void Register(CompilationStartAnalysisContext start)
    {
        if (start.Compilation.GetTypeByMetadataName("AdobeSdk.AdobeOptions") is { } options)
        {
            start.RegisterOperationAction(operation => Check(operation, options), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        }
    }

    private static void Check(OperationAnalysisContext context, INamedTypeSymbol options)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (assignment.Target is not IPropertyReferenceOperation { Property: { } property } || !SymbolEqualityComparer.Default.Equals(property.ContainingType, options))
        {
            return;
        }

        foreach ((string text, IOperation value) in Literals(assignment.Value))
        {
            if (property.Name is "ClientSecret" or "AccessToken" && SecretShape.Of(text) is { } kind)
            {
                string setting = "Adobe:" + property.Name;
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.SecretInSource, value.Syntax.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(Setting, setting), property.Name, kind, setting));
            }
            else if (property.Name is "CredentialsFile" && JwtCredential.IsFileOf(text))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.RetiredApi,
                    value.Syntax.GetLocation(),
                    $"'{text}' is part of a Service Account (JWT) credential",
                    JwtCredential.Fate,
                    "use the JSON of an OAuth Server-to-Server credential"));
            }
        }
    }

    // Constants, and those that stand in for a value which is not there.
    private static IEnumerable<(string Text, IOperation Value)> Literals(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => [(text, value)],
        IConversionOperation conversion => Literals(conversion.Operand),
        IParenthesizedOperation parenthesized => Literals(parenthesized.Operand),
        ICoalesceOperation coalesce => Literals(coalesce.Value).Concat(Literals(coalesce.WhenNull)),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Literals(conditional.WhenTrue).Concat(Literals(whenFalse)),
        _ => [],
    };
}
