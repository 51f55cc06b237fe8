using System.Reflection;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Looks into open enums, and into classes of constants that stand in for them in queries.</summary>
internal static class OpenEnums
{
    public static bool Is(Type type) =>
        type.IsValueType && WordsOf(type).Count > 0;

    public static IReadOnlySet<string> WordsOf(Type type)
    {
        IEnumerable<object?> constants = type is { IsAbstract: true, IsSealed: true }
            ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => field.GetValue(null))
            : type.GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == type)
                .Select(property => type.GetProperty("Value")!.GetValue(property.GetValue(null)));
        return constants.Select(word => word!.ToString()!).ToHashSet();
    }
}
