using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Tests.Faults;

/// <summary>Makes the smallest instance of a model: what is required and no more.</summary>
internal static class Sample
{
    private static readonly Uri s_file = new("https://bucket.s3.amazonaws.com/file.png?X-Amz-Signature=1");

    public static object Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => "sample",
            _ when type == typeof(Uri) => s_file,
            _ when type == typeof(bool) => true,
            _ when type == typeof(JsonElement) => JsonElement.Parse("{}"),
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch,
            _ when type.IsPrimitive => Convert.ChangeType(1, type, null),
            _ when ElementOf(type) is { } element => ListOf(element),
            _ when type.IsAbstract => Of(ShapeOf(type)),
            _ when Words(type) is [{ } word, ..] => word,
            _ => Fill(type),
        };
    }

    private static object Fill(Type type)
    {
        ConstructorInfo? constructor = type.GetConstructors().OrderBy(static constructor => constructor.GetParameters().Length).FirstOrDefault();
        object instance = constructor?.Invoke([.. constructor.GetParameters().Select(static parameter => Of(parameter.ParameterType))]) ?? Activator.CreateInstance(type)!;
        foreach (PropertyInfo required in type.GetProperties().Where(static property => property.GetCustomAttribute<RequiredMemberAttribute>() is not null))
        {
            required.SetValue(instance, Of(required.PropertyType));
        }

        return instance;
    }

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) && type.GenericTypeArguments is [var element] ? element : null;

    private static Array ListOf(Type element)
    {
        var list = Array.CreateInstance(element, 1);
        list.SetValue(Of(element), 0);
        return list;
    }

    // A base means any of its shapes.
    private static Type ShapeOf(Type type) =>
        type.GetCustomAttribute<JsonDerivedTypeAttribute>()?.DerivedType
        ?? type.Assembly.GetTypes().First(shape => !shape.IsAbstract && shape.IsAssignableTo(type));

    // An open enum has a static property for each word.
    private static object[] Words(Type type) => !type.IsValueType ? [] :
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(word => word.PropertyType == type).Select(static word => word.GetValue(null)!)];
}
