using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Retouching;

/// <summary>Takes a mask apart into what hangs together.</summary>
internal static class Pieces
{
    private const int Most = 8;

    /// <summary>The pieces, the largest first; specks are left out.</summary>
    public static IReadOnlyList<byte[]> Of(byte[] weights, int width, int height)
    {
        int[] owner = new int[weights.Length];
        List<int> sizes = [];
        Stack<int> open = new();
        for (int start = 0; start < weights.Length; start++)
        {
            if (weights[start] <= 127 || owner[start] != 0)
            {
                continue;
            }

            sizes.Add(Flood(start, sizes.Count + 1));
        }

        int[] fringed = Fringe(owner, weights, width);
        int least = Math.Max(4, weights.Length / 1000);
        return
        [
            .. sizes.Select((size, index) => (Size: size, Piece: index + 1))
                .Where(piece => piece.Size >= least)
                .OrderByDescending(piece => piece.Size)
                .Take(Most)
                .Select(piece => fringed.Select((own, i) => own == piece.Piece ? weights[i] : (byte)0).ToArray()),
        ];

        int Flood(int start, int piece)
        {
            int size = 0;
            open.Push(start);
            while (open.TryPop(out int at))
            {
                if (weights[at] <= 127 || owner[at] != 0)
                {
                    continue;
                }

                owner[at] = piece;
                size++;
                int x = at % width;
                if (x > 0)
                {
                    open.Push(at - 1);
                }

                if (x < width - 1)
                {
                    open.Push(at + 1);
                }

                if (at >= width)
                {
                    open.Push(at - width);
                }

                if (at / width < height - 1)
                {
                    open.Push(at + width);
                }
            }

            return size;
        }
    }

    // A piece's soft edge belongs to it: cut off there, it would leave a rim of its own colour behind.
    private static int[] Fringe(int[] owner, byte[] weights, int width)
    {
        int[] fringed = [.. owner];
        for (int i = 0; i < owner.Length; i++)
        {
            if (owner[i] != 0 || weights[i] == 0)
            {
                continue;
            }

            int x = i % width;
            foreach (int step in (ReadOnlySpan<int>)[-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1])
            {
                int at = i + step;
                if (at >= 0 && at < owner.Length && Math.Abs((at % width) - x) <= 1 && owner[at] != 0)
                {
                    fringed[i] = owner[at];
                }
            }
        }

        return fringed;
    }
}
