using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>
/// The attributes that mean the same on a client as on the user's interface: what the compiler, the trimmer and the editor
/// tell the caller. Refit's stay behind, since Refit must not implement the client as well.
/// </summary>
internal static class CarriedAttributes
{
    public static EquatableArray<string> Of(ISymbol symbol, ExternAliases aliases) => symbol.GetAttributes()
        .Where(static attribute => attribute.AttributeClass is { } type && IsCarried(type))
        .Select(attribute => Text(attribute, aliases))
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

    private static string Text(AttributeData attribute, ExternAliases aliases)
    {
        IEnumerable<string> arguments = attribute.ConstructorArguments.Select(argument => Constant(argument, aliases))
            .Concat(attribute.NamedArguments.Select(argument => $"{Names.Escape(argument.Key)} = {Constant(argument.Value, aliases)}"));
        string list = string.Join(", ", arguments);
        string name = aliases.Spell(attribute.AttributeClass!);
        return list.Length == 0 ? $"[{name}]" : $"[{name}({list})]";
    }

    private static string Constant(TypedConstant constant, ExternAliases aliases) => constant switch
    {
        { IsNull: true } => "null",
        { Kind: TypedConstantKind.Array, Type: { } type } => $"new {aliases.Spell(type)} {{ {string.Join(", ", constant.Values.Select(value => Constant(value, aliases)))} }}",
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => $"typeof({aliases.Spell(type)})",
        { Kind: TypedConstantKind.Enum, Type: { } type } => Constants.OfEnum(constant.Value!, type, aliases),
        _ => Constants.OfPrimitive(constant.Value!),
    };
}
