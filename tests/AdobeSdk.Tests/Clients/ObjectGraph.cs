using System.Collections;
using System.Reflection;

namespace AdobeSdk.Tests.Clients;

/// <summary>Looks into objects as a debugger or a careless serialiser would.</summary>
internal static class ObjectGraph
{
    /// <summary>Everything that can be reached from an object, private fields included, as text.</summary>
    public static string Text(object? root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        List<string> texts = [];
        Stack<object> open = new();
        Push(root);
        while (open.TryPop(out object? next))
        {
            texts.Add($"{next}");
            if (next is IEnumerable items and not string)
            {
                foreach (object? item in items)
                {
                    Push(item);
                }
            }

            for (Type? type = next.GetType(); type is not null && Walks(type); type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    Push(field.GetValue(next));
                }
            }
        }

        return string.Join('\n', texts);

        void Push(object? value)
        {
            if (value is not null && value is not Pointer && seen.Add(value))
            {
                open.Push(value);
            }
        }

        // Types and methods lead to the whole program; what a request holds is data.
        static bool Walks(Type type) => !type.IsPrimitive && type != typeof(string) && !typeof(MemberInfo).IsAssignableFrom(type)
            && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Assembly).IsAssignableFrom(type) && !typeof(Module).IsAssignableFrom(type)
            && !typeof(Task).IsAssignableFrom(type) && !typeof(Thread).IsAssignableFrom(type);
    }
}
