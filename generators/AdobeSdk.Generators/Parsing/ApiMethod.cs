using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Parsing;

/// <summary>A method that Refit implements.</summary>
internal sealed class ApiMethod
{
    private readonly MethodDeclarationSyntax? _declaration;
    private readonly RefitNames? _names;

    private ApiMethod(IMethodSymbol symbol, MethodDeclarationSyntax? declaration, RefitNames? names)
    {
        Symbol = symbol;
        _declaration = declaration;
        _names = names;
        Token = symbol.Parameters.FirstOrDefault(static parameter => WellKnown.IsCancellationToken(parameter.Type));
        (Shape, Result) = Classify(symbol.ReturnType);
    }

    public IMethodSymbol Symbol { get; }

    /// <summary>Its <c>[Get]</c>, <c>[Post]</c>, …; binds it.</summary>
    public AttributeData Http => WellKnown.HttpAttribute(Symbol)!;

    public ReturnShape Shape { get; }

    /// <summary>The job's result or the task's, if there is one.</summary>
    public ITypeSymbol? Result { get; }

    public IParameterSymbol? Token { get; }

    /// <summary>Whether its attributes are certainly Refit's, so that none of them need be bound.</summary>
    public bool HasOnlyRefitsAttributes => _declaration is not null && _names?.AreAll(_declaration.AttributeLists) is true;

    /// <param name="method">Any method.</param>
    /// <param name="names">What saves binding Refit's attributes; without it they are bound.</param>
    public static ApiMethod? TryRead(IMethodSymbol method, RefitNames? names = null)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, IsStatic: false, DeclaredAccessibility: Accessibility.Public })
        {
            return null;
        }

        var declaration = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as MethodDeclarationSyntax;
        return (declaration is not null && names?.HaveVerb(declaration.AttributeLists) is true) || WellKnown.HttpAttribute(method) is not null
            ? new ApiMethod(method, declaration, names)
            : null;
    }

    /// <summary>Whether a parameter's attributes are certainly Refit's.</summary>
    public bool HasOnlyRefitsAttributesOn(IParameterSymbol parameter) =>
        DeclarationOf(parameter) is { } declaration && _names?.AreAll(declaration.AttributeLists) is true;

    /// <summary>A parameter as it stands in this project's code, if it does.</summary>
    public ParameterSyntax? DeclarationOf(IParameterSymbol parameter) => _declaration?.ParameterList.Parameters[parameter.Ordinal];

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
