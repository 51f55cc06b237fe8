using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>
/// The attributes that mean the same on a client as on the user's interface: what the compiler, the trimmer and the editor
/// tell the caller. Refit's stay behind, since Refit must not implement the client as well.
/// </summary>
internal static class CarriedAttributes
{
    public static EquatableArray<string> Of(ISymbol symbol) => symbol.GetAttributes()
        .Where(static attribute => attribute.AttributeClass is { } type && IsCarried(type))
        .Select(Text)
        .OrderBy(static text => text, StringComparer.Ordinal)
        .ToEquatableArray();

    private static bool IsCarried(INamedTypeSymbol type) => type.Name switch
    {
        "ObsoleteAttribute" => WellKnown.IsType(type, type.Name, 0, "System"),
        "EditorBrowsableAttribute" => WellKnown.IsType(type, type.Name, 0, "System", "ComponentModel"),
        "SupportedOSPlatformAttribute" or "UnsupportedOSPlatformAttribute" or "RequiresPreviewFeaturesAttribute" =>
            WellKnown.IsType(type, type.Name, 0, "System", "Runtime", "Versioning"),
        "CallerMemberNameAttribute" or "CallerFilePathAttribute" or "CallerLineNumberAttribute" or "CallerArgumentExpressionAttribute" =>
            WellKnown.IsType(type, type.Name, 0, "System", "Runtime", "CompilerServices"),
        "SuppressMessageAttribute" or "ExcludeFromCodeCoverageAttribute" => false,
        _ => WellKnown.IsType(type, type.Name, 0, "System", "Diagnostics", "CodeAnalysis"),
    };

    private static string Text(AttributeData attribute)
    {
        IEnumerable<string> arguments = attribute.ConstructorArguments.Select(Constant)
            .Concat(attribute.NamedArguments.Select(static argument => $"{Names.Escape(argument.Key)} = {Constant(argument.Value)}"));
        string list = string.Join(", ", arguments);
        string name = Names.OfType(attribute.AttributeClass!);
        return list.Length == 0 ? $"[{name}]" : $"[{name}({list})]";
    }

    private static string Constant(TypedConstant constant) => constant switch
    {
        { IsNull: true } => "null",
        { Kind: TypedConstantKind.Array } => $"new[] {{ {string.Join(", ", constant.Values.Select(Constant))} }}",
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => $"typeof({Names.OfType(type)})",
        { Kind: TypedConstantKind.Enum, Type: { } type } => Constants.OfEnum(constant.Value!, type),
        _ => Constants.OfPrimitive(constant.Value!),
    };
}
