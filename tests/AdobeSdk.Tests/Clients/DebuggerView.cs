using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace AdobeSdk.Tests.Clients;

/// <summary>
/// What a debugger shows of an object that somebody folds out: <see cref="DebuggerDisplayAttribute"/> or <c>ToString</c>, and
/// every field and property that is not hidden from it, those of base types and of items included.
/// </summary>
internal static partial class DebuggerView
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const int Deepest = 14;
    private const int MostObjects = 20_000;

    public static string Of(object root)
    {
        StringBuilder text = new();
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Queue<(object Value, int Depth)> open = new([(root, 0)]);
        while (open.TryDequeue(out var next) && seen.Count < MostObjects)
        {
            (object value, int depth) = next;
            text.AppendLine(Line(value));
            object shown = Proxy(value) ?? value;
            foreach (object child in depth < Deepest && Opens(shown.GetType()) ? Children(shown) : [])
            {
                if (child is string word)
                {
                    text.AppendLine(word);
                }
                else if (child.GetType().IsPrimitive || seen.Add(child))
                {
                    open.Enqueue((child, depth + 1));
                }
            }
        }

        return text.ToString();
    }

    private static string Line(object value)
    {
        string? display = value.GetType().GetCustomAttributes<DebuggerDisplayAttribute>().FirstOrDefault()?.Value;
        return display is null ? $"{value}" : Hole().Replace(display, hole => $"{Evaluate(value, hole.Groups[1].Value)}");
    }

    // Members and methods without arguments, which is what ours name.
    private static object? Evaluate(object value, string expression)
    {
        string name = expression.Split(',')[0].Replace("()", "", StringComparison.Ordinal).Trim();
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (type.GetProperty(name, Own) is { } property)
            {
                return Get(() => property.GetValue(value));
            }
        }

        return "?";
    }

    private static object? Proxy(object value) =>
        value.GetType().Assembly.GetName().Name!.StartsWith("AdobeSdk", StringComparison.Ordinal)
        && value.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>() is { } proxy
            ? Activator.CreateInstance(Type.GetType(proxy.ProxyTypeName)!, value)
            : null;

    private static IEnumerable<object> Children(object value)
    {
        if (value is IEnumerable items and not string)
        {
            foreach (object? item in items.Cast<object?>().Take(1_000))
            {
                if (item is not null)
                {
                    yield return item;
                }
            }
        }

        for (Type? type = value.GetType(); type is not null && Opens(type); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(Own).Where(static field => !IsHidden(field) && !field.IsDefined(typeof(CompilerGeneratedAttribute))))
            {
                if (field.GetValue(value) is { } child and not Pointer)
                {
                    yield return child;
                }
            }

            // Those of .NET's own types may do things.
            foreach (PropertyInfo property in IsOurs(type) ? type.GetProperties(Own).Where(static property => !IsHidden(property) && property.CanRead && property.GetIndexParameters().Length == 0) : [])
            {
                if (Get(() => property.GetValue(value)) is { } child and not Pointer)
                {
                    yield return child;
                }
            }
        }
    }

    private static object? Get(Func<object?> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is TargetInvocationException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("AdobeSdk", StringComparison.Ordinal);

    private static bool IsHidden(MemberInfo member) => member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State == DebuggerBrowsableState.Never;

    // Types, threads and tasks lead to the whole program.
    private static bool Opens(Type type) => !type.IsPrimitive && type != typeof(string) && !type.IsByRefLike
        && !typeof(MemberInfo).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Assembly).IsAssignableFrom(type)
        && !typeof(Module).IsAssignableFrom(type) && !typeof(Thread).IsAssignableFrom(type) && !typeof(Task).IsAssignableFrom(type);

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Hole();
}
