using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>A method that Refit implements.</summary>
internal sealed class ApiMethod
{
    private ApiMethod(IMethodSymbol symbol, AttributeData http)
    {
        Symbol = symbol;
        Http = http;
        Token = symbol.Parameters.FirstOrDefault(static parameter => WellKnown.IsCancellationToken(parameter.Type));
        (Shape, Result) = Classify(symbol.ReturnType);
    }

    public IMethodSymbol Symbol { get; }

    /// <summary>Its <c>[Get]</c>, <c>[Post]</c>, ….</summary>
    public AttributeData Http { get; }

    public ReturnShape Shape { get; }

    /// <summary>The job's result or the task's, if there is one.</summary>
    public ITypeSymbol? Result { get; }

    public IParameterSymbol? Token { get; }

    public static ApiMethod? TryRead(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsStatic: false, DeclaredAccessibility: Accessibility.Public }
            && WellKnown.HttpAttribute(method) is { } http
            ? new ApiMethod(method, http)
            : null;

    private static (ReturnShape Shape, ITypeSymbol? Result) Classify(ITypeSymbol type)
    {
        if (WellKnown.IsTask(type))
        {
            return (ReturnShape.Task, null);
        }

        if (!WellKnown.IsTaskOfResult(type))
        {
            return (ReturnShape.Plain, null);
        }

        ITypeSymbol result = ((INamedTypeSymbol)type).TypeArguments[0];
        return WellKnown.IsJobAccepted(result)
            ? (ReturnShape.Job, ((INamedTypeSymbol)result).TypeArguments[0])
            : (ReturnShape.TaskOfResult, result);
    }
}
