# %% [markdown]
# # Search
# %%
%run SearchTools.ipynb
size = 3

# %%
class Maze(Problem):
    def actions(self, state):
        return neighbors(state)

# %%
def solve(maze: Maze, start=Origin) -> Path:
    return best_first_search(maze, start)

def describe(grid: Grid) -> str:
    """Count the walls."""
    return cat(sorted(grid.walls))

# %%
print(solve(Maze(size)), describe)
