using System.Collections;
using System.Reflection;

namespace AdobeSdk.Tests.Telemetry;

/// <summary>Everything that a serialiser which walks objects would find: what loggers do to exceptions.</summary>
internal static class ObjectGraph
{
    /// <summary>All the texts that can be reached.</summary>
    public static IEnumerable<string> Texts(object? start)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var queue = new Queue<object?>([start]);
        while (queue.TryDequeue(out object? item))
        {
            if (item is null || item is Type or MemberInfo or Assembly or CancellationToken || (!item.GetType().IsValueType && !seen.Add(item)))
            {
                continue;
            }

            yield return item as string ?? item.ToString() ?? "";
            if (item is string || item.GetType().IsPrimitive)
            {
                continue;
            }

            foreach (object? inner in item is IEnumerable items ? items.Cast<object?>() : Properties(item))
            {
                queue.Enqueue(inner);
            }
        }
    }

    private static IEnumerable<object?> Properties(object item)
    {
        foreach (PropertyInfo property in item.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike && property.CanRead)
            {
                object? value;
                try
                {
                    value = property.GetValue(item);
                }
                catch (TargetInvocationException)
                {
                    continue;
                }

                yield return value;
            }
        }
    }
}
