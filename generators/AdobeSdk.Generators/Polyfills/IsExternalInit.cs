namespace System.Runtime.CompilerServices;

// The compiler wants it for records; netstandard2.0 has none.
internal static class IsExternalInit;
